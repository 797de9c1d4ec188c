# Runs a carry kit of VAMT-Qt on this computer and writes one result file into "results".
#
# For Windows PowerShell 2.0 (Windows 7) to 5.1, with nothing to install. What is asked and done
# stands in plan.txt; here is how: look, install the key where it is missing, deposit the
# confirmation ID whose installation ID this computer shows, look again. It may be run again at
# any time: what is done already is left alone.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$namespace = 'root\cimv2'
$folder = Split-Path -Parent $MyInvocation.MyCommand.Path

# --- functions of bridge.ps1

# --- the kit's own

function Get-Mac([byte[]]$Key, [byte[]]$Bytes) {
    $hmac = New-Object Security.Cryptography.HMACSHA1
    $hmac.Key = $Key
    [Convert]::ToBase64String($hmac.ComputeHash($Bytes))
}

function Read-Plan([string]$Path) {
    # Line 1 names the format, 2 is the kit's own key, 3 the MAC of what follows: JSON in Base64.
    $lines = [IO.File]::ReadAllLines($Path)
    $script:kitKey = [Convert]::FromBase64String($lines[1])
    $body = [Convert]::FromBase64String($lines[3..($lines.Length - 1)] -join '')
    if ($lines[0] -cne 'VAMT-QT KIT 1' -or (Get-Mac $kitKey $body) -cne $lines[2]) {
        throw 'plan.txt is damaged. Nothing was changed. Make the kit again.'
    }
    $reader.DeserializeObject([Text.Encoding]::ASCII.GetString($body))
}

function Read-Secret([string]$Prompt) {
    $typed = Read-Host $Prompt -AsSecureString
    $place = [Runtime.InteropServices.Marshal]::SecureStringToBSTR($typed)
    try {
        [Runtime.InteropServices.Marshal]::PtrToStringBSTR($place)
    }
    finally {
        [Runtime.InteropServices.Marshal]::ZeroFreeBSTR($place)
    }
}

function Open-Key([string]$Passphrase, $Sealed) {
    # PBKDF2 with SHA-1, then encrypt-then-MAC: what .NET 2.0 has. Empty for a wrong passphrase.
    $salt = [Convert]::FromBase64String($Sealed['salt'])
    $rounds = [int]$Sealed['iterations']
    $type = 'Security.Cryptography.Rfc2898DeriveBytes'
    $master = (New-Object $type -ArgumentList $Passphrase, $salt, $rounds).GetBytes(20)
    $ascii = [Text.Encoding]::ASCII
    $macKey = [Convert]::FromBase64String((Get-Mac $master ($ascii.GetBytes('authenticate'))))
    $own = [Convert]::FromBase64String((Get-Mac $master ($ascii.GetBytes('encrypt'))))
    $iv = [Convert]::FromBase64String($Sealed['iv'])
    $data = [Convert]::FromBase64String($Sealed['data'])
    $covered = [byte[]]($ascii.GetBytes($plan['kit']) + $iv + $data)
    if ((Get-Mac $macKey $covered) -cne $Sealed['mac']) {
        return ''
    }
    $aes = New-Object Security.Cryptography.AesCryptoServiceProvider
    $plain = $aes.CreateDecryptor([byte[]]$own[0..15], $iv).TransformFinalBlock($data, 0, $data.Length)
    $aes.Clear()
    $ascii.GetString($plain)
}

function Read-ProductKey($Install) {
    for ($attempt = 0; $attempt -lt 3; $attempt++) {
        if ($Install['sealed']) {
            $key = Open-Key (Read-Secret 'Passphrase of this kit') $Install['sealed']
        }
        else {
            $key = Read-Secret "Product key that ends with $($Install['last_five'])"
        }
        $key = $key.ToUpperInvariant() -replace '[^A-Z0-9]'
        if ($key.Length -eq 25 -and $key.EndsWith($Install['last_five'])) {
            return $key -replace '(.{5})(?!$)', '$1-'
        }
        Write-Host 'That is not it.'
    }
    ''
}

function Add-Product($Row, [string]$Class) {
    # A hashtable of PowerShell does not mind in which case Windows spells a property.
    $product = @{ class = $Class }
    foreach ($name in $Row.Keys) {
        $product[$name] = $Row[$name]
    }
    if ($product.ContainsKey('PartialProductKey')) {
        $script:products += , $product
    }
}

function Read-Computer {
    # Asks what the plan asks; of alternatives no more than the first that this Windows knows.
    $script:products = @()
    $told = foreach ($alternatives in $plan['asks']) {
        foreach ($wql in $alternatives) {
            $rows = $null
            try {
                $reply = Read-Rows @{ wql = $wql }
                $rows = $reader.DeserializeObject($reply)['rows']
            }
            catch {
                $reply = Get-Failure $_.Exception
            }
            '{"wql":' + (ConvertTo-JsonText $wql) + ',"reply":' + $reply + '}'
            if ($null -ne $rows) {
                foreach ($row in $rows) {
                    Add-Product $row ([regex]::Match($wql, 'FROM (\w+)').Groups[1].Value)
                }
                break
            }
        }
    }
    '[' + (@($told) -join ',') + ']'
}

function Invoke-Service([string]$Service, [string]$Method, $Arguments) {
    $reply = Read-Rows @{ wql = "SELECT Version FROM $Service" }
    $version = $reader.DeserializeObject($reply)['rows'][0]['Version']
    Invoke-Call @{
        class = $Service
        selector = @{ Version = $version }
        method = $Method
        arguments = $Arguments
    }
}

function Invoke-Change([string]$Service, [ScriptBlock]$Change) {
    # A refusal is a result as well. That Windows does not look again at once undoes nothing.
    try {
        $reply = & $Change
    }
    catch {
        return Get-Failure $_.Exception
    }
    try {
        $null = Invoke-Service $Service 'RefreshLicenseStatus' @{}
    }
    catch {
        Write-Host 'Windows did not look at its licences again at once.'
    }
    $reply
}

function ConvertTo-Step([string]$Do, [string]$Sku, [string]$Note, [string]$Reply) {
    Write-Host "$Do $Sku - $Note"
    '{"do":"' + $Do + '","sku":' + (ConvertTo-JsonText $Sku) + ',"note":"' + $Note +
        '","reply":' + $Reply + '}'
}

function Install-Key($Install) {
    $own = @($products | Where-Object {
            $_['ApplicationID'] -eq $Install['application'] -and -not $_['LicenseIsAddon']
        })
    $open = @($own | Where-Object { $_['LicenseStatus'] -ne 1 })
    $service = $Install['service']
    if ($own.Count -gt 0) {
        $service = $own[0]['class'] -replace 'Product$', 'Service'
    }
    if ($open.Count -gt 1) {
        return ConvertTo-Step 'install' '' 'several' 'null'
    }
    if ($own.Count -gt 0 -and $open.Count -eq 0) {
        return ConvertTo-Step 'install' '' 'licensed' 'null'
    }
    if ($open.Count -eq 1 -and $open[0]['PartialProductKey'] -eq $Install['last_five']) {
        return ConvertTo-Step 'install' '' 'held' 'null'
    }
    if (-not $service) {
        return ConvertTo-Step 'install' '' 'no-product' 'null'
    }
    $key = Read-ProductKey $Install
    if (-not $key) {
        return ConvertTo-Step 'install' '' 'no-key' 'null'
    }
    $reply = Invoke-Change $service {
        Invoke-Service $service 'InstallProductKey' @{ ProductKey = $key }
    }
    ConvertTo-Step 'install' '' 'called' $reply
}

function Set-Confirmation($Deposit) {
    $sku = $Deposit['sku']
    $row = @($products | Where-Object { $_['ID'] -eq $sku })[0]
    if ($null -eq $row -or ($row['OfflineInstallationId'] -replace '[^0-9]') -ne $Deposit['iid']) {
        return ConvertTo-Step 'deposit' $sku 'changed' 'null'
    }
    if ($row['LicenseStatus'] -eq 1) {
        return ConvertTo-Step 'deposit' $sku 'licensed' 'null'
    }
    $script:deposited += , $sku
    $reply = Invoke-Change ($row['class'] -replace 'Product$', 'Service') {
        Invoke-Call @{
            class = $row['class']
            selector = @{ ID = $row['ID'] }
            method = 'DepositOfflineConfirmationId'
            arguments = @{ InstallationId = $Deposit['iid']; ConfirmationId = $Deposit['cid'] }
        }
    }
    ConvertTo-Step 'deposit' $sku 'called' $reply
}

function Select-Number {
    # Names are compared as Windows keeps them: the first label, at most 15 characters of it.
    $fitting = @($plan['machines'] | Where-Object {
            ($_['name'] -replace '^([^.]{1,15}).*$', '$1') -eq $env:COMPUTERNAME
        })
    if ($fitting.Count -eq 1) {
        return $fitting[0]['number']
    }
    Write-Host "The list has not exactly one $env:COMPUTERNAME. See what-to-do.txt."
    $typed = Read-Host 'Number of this computer in the list'
    $named = @($plan['machines'] | Where-Object { "$($_['number'])" -eq $typed.Trim() })
    if ($named.Count -ne 1) {
        throw 'There is no such number. Nothing was changed.'
    }
    $named[0]['number']
}

function Save-Result([string]$Text, [int]$Number, [int]$Run) {
    # Written aside first: a result is whole or is not there.
    $body = [Text.Encoding]::ASCII.GetBytes($Text)
    $lines = @(
        'VAMT-QT KIT RESULT 1',
        $plan['kit'],
        (Get-Mac $kitKey $body),
        [Convert]::ToBase64String($body, [Base64FormattingOptions]::InsertLineBreaks)
    )
    $path = Join-Path $results ('{0:0000}-{1}.txt' -f $Number, $Run)
    [IO.File]::WriteAllText("$path.part", ($lines -join "`r`n") + "`r`n")
    Move-Item -Path "$path.part" -Destination $path
    Write-Host "Written: $path"
}

Add-Type -AssemblyName System.Core
Add-Type -AssemblyName System.Web.Extensions
$reader = New-Object System.Web.Script.Serialization.JavaScriptSerializer
$reader.MaxJsonLength = [int]::MaxValue
$identity = [Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object Security.Principal.WindowsPrincipal -ArgumentList $identity
if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Nothing was changed. Right-click START.cmd and choose "Run as administrator".'
}
$plan = Read-Plan (Join-Path $folder 'plan.txt')
$results = Join-Path $folder 'results'
$null = New-Item -ItemType Directory -Path $results -Force
$number = Select-Number
$run = @(Get-ChildItem -Path $results -Filter ('{0:0000}-*.txt' -f $number)).Count + 1
$deposited = @()
$steps = @()
$before = Read-Computer
if ($plan['install']) {
    $steps += Install-Key $plan['install']
    $null = Read-Computer
}
foreach ($deposit in $plan['deposits']) {
    if ($deposit['number'] -eq $number) {
        $steps += Set-Confirmation $deposit
    }
}
for ($look = 0; $look -lt 3; $look++) {
    $after = Read-Computer
    $waiting = @($products | Where-Object {
            $deposited -contains $_['ID'] -and $_['LicenseStatus'] -ne 1
        })
    if ($waiting.Count -eq 0) {
        break
    }
    Start-Sleep -Seconds 2
}
$invariant = [Globalization.CultureInfo]::InvariantCulture
$at = [DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", $invariant)
$head = '{"format":1,"number":' + $number + ',"run":' + $run + ',"nonce":"' +
    [Guid]::NewGuid().ToString('N') + '","at":"' + $at + '","computer":' +
    (ConvertTo-JsonText $env:COMPUTERNAME)
$text = $head + ',"before":' + $before + ',"steps":[' + ($steps -join ',') + '],"after":' + $after + '}'
Save-Result $text $number $run
